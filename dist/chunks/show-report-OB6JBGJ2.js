import {
  showReport
} from "./chunk-JU4TFLX7.js";
import "./chunk-3RXUXYQS.js";
import "./chunk-JK7VQDTE.js";
import "./chunk-65NVBDUB.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
