import fc from "fast-check";

// The same examples at every run, so that a change is judged by what it changed. PROPERTY_SEED=7 npm test tries others.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_261_122) });
