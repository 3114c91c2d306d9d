import {verifiedImages} from "./chunk-RSGP5NKH.js";
export {verifiedImages};
