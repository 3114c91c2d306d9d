import {
  main
} from "./chunk-3S2THW7Q.js";
import "./chunk-YZABB6JI.js";
import "./chunk-IYVC2OYU.js";
import "./chunk-TB6VQ57P.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-AEUXM4XR.js";
import "./chunk-FLH7M56A.js";
import "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
