import {verifiedImages} from "./chunk-H56OVHOA.js";
export {verifiedImages};
