export default { tags: ["notes"], layout: "layouts/note.njk" };
