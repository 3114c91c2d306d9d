import {showReport} from "./chunk-PWWHPTDP.js";
export {showReport};
