export default { title: "Hedge and Ditch", url: "https://hedge.example/club/", language: "en" };
