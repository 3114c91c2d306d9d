import {
  main
} from "./chunk-WZAAAFZJ.js";
import "./chunk-ECHWGROJ.js";
import "./chunk-52CGO5C3.js";
import "./chunk-7OYHM52G.js";
import "./chunk-TT3WSHJ4.js";
import "./chunk-6ZCXRUEK.js";
import "./chunk-T4TBFIFH.js";
import "./chunk-KFDKEDQQ.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
