import {
  showReport
} from "./chunk-2PDKRNHN.js";
import "./chunk-TEKCP3YD.js";
import "./chunk-PQLY4PUW.js";
import "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";
export {
  showReport
};
