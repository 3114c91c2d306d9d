import {sourceTarget} from "./chunk-7QKFUKCO.js";
export {sourceTarget};
