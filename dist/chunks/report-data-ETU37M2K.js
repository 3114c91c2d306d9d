import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  gatherReport
};
