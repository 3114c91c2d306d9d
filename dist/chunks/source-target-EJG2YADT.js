import {sourceTarget} from "./chunk-PEUZRVG2.js";
export {sourceTarget};
