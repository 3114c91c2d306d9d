import {
  showReport
} from "./chunk-DCEFT6VJ.js";
import "./chunk-UC73LFJV.js";
import "./chunk-UGEBHC3Z.js";
import "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
