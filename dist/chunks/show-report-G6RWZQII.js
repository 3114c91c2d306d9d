import {
  showReport
} from "./chunk-VGLNRTZD.js";
import "./chunk-FD4O7HYA.js";
import "./chunk-JGI3XDRM.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
