import {
  main
} from "./chunk-EVBSWUAK.js";
import "./chunk-A2VA66D5.js";
import "./chunk-JJYQCJEI.js";
import "./chunk-TBVQPTTV.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-E2XYU7WF.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-7HSBZE7P.js";
import "./chunk-JLID66XU.js";
import "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
