import {verifiedImages} from "./chunk-QRLN5IX7.js";
export {verifiedImages};
