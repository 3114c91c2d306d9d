import {sourceTarget} from "./chunk-QVXWG35F.js";
export {sourceTarget};
