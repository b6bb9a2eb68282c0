import fc from "fast-check";

// The same random cases in every run; SEED tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20200914) });
