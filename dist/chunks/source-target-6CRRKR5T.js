import {sourceTarget} from "./chunk-4OZBW2WM.js";
export {sourceTarget};
