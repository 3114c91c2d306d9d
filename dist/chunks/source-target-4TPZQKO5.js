import {sourceTarget} from "./chunk-DE4UUVNS.js";
export {sourceTarget};
