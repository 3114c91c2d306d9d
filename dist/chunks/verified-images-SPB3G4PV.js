import {verifiedImages} from "./chunk-VH2TRLOF.js";
export {verifiedImages};
