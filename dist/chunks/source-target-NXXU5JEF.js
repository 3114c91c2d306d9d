import {sourceTarget} from "./chunk-V4XMHZSO.js";
export {sourceTarget};
