import {
  main,
  mainWithin
} from "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
