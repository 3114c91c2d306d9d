import {
  showReport
} from "./chunk-OT2P262Z.js";
import "./chunk-GYB5QIPC.js";
import "./chunk-DVACBXBM.js";
import "./chunk-QUE3CRD3.js";
import "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
