import {
  main,
  mainWithin
} from "./chunk-NG7MR7KP.js";
import "./chunk-YCLM3W4X.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-3SPRKN3D.js";
import "./chunk-BIKCQKCQ.js";
import "./chunk-UM6KYIFK.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
