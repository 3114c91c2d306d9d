import {main} from "./chunk-J3T3ODGT.js";
export {main};
