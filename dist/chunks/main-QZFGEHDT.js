import {
  main
} from "./chunk-LBXFVCZ2.js";
import "./chunk-RWXGRKSA.js";
import "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
