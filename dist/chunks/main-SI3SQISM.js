import {
  main
} from "./chunk-LAGEJBRP.js";
import "./chunk-JD4UFB5C.js";
import "./chunk-3DQXD2HY.js";
import "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
