import {sourceTarget} from "./chunk-L4HDGZI3.js";
export {sourceTarget};
