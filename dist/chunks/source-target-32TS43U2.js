import {sourceTarget} from "./chunk-JLJ7KONU.js";
export {sourceTarget};
