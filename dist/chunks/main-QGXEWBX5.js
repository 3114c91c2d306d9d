import {main} from "./chunk-4XSLTDKM.js";
export {main};
