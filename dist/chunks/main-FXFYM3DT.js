import {
  main
} from "./chunk-4NAK4M4G.js";
import "./chunk-HUXLI7B6.js";
import "./chunk-SV4SOTUQ.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-KOEEVCW6.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
