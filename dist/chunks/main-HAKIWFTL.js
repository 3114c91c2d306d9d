import {
  main
} from "./chunk-TULFDIBO.js";
import "./chunk-QHJWB6VW.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-OT2P262Z.js";
import "./chunk-GYB5QIPC.js";
import "./chunk-DVACBXBM.js";
import "./chunk-QUE3CRD3.js";
import "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
