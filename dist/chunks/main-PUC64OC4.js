import {main} from "./chunk-3CVE7ODO.js";
export {main};
