import {
  main
} from "./chunk-AJBGY5IS.js";
import "./chunk-VGLNRTZD.js";
import "./chunk-FD4O7HYA.js";
import "./chunk-JGI3XDRM.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
