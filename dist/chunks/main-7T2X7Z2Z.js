import {
  main
} from "./chunk-C3CLFDJD.js";
import "./chunk-KH7L4P5H.js";
import "./chunk-4F4JEHOJ.js";
import "./chunk-R33MMH7L.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-HUXLI7B6.js";
import "./chunk-SV4SOTUQ.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-KOEEVCW6.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-ATVAIPQ4.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
