import {applyVex, vexContradictions} from "./chunk-4HQDN6K2.js";
export {applyVex, vexContradictions};
