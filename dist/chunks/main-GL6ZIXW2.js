import {
  main
} from "./chunk-XGTCJPPF.js";
import "./chunk-LOCZFQ26.js";
import "./chunk-5FPIO36A.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-UA7EFNHY.js";
import "./chunk-P7J4GZ7M.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-HESBN7AA.js";
import "./chunk-5M6X5OYE.js";
import "./chunk-XZPX4H3H.js";
import "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
