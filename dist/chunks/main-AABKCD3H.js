import {
  main
} from "./chunk-T3QAWKYG.js";
import "./chunk-DXQSOSIB.js";
import "./chunk-5FPIO36A.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-P7J4GZ7M.js";
import "./chunk-XZPX4H3H.js";
import "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
