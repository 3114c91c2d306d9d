import {
  main,
  mainWithin
} from "./chunk-HNBH56SJ.js";
import "./chunk-VS3FKUQ2.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-EQ5EFUZL.js";
import "./chunk-K7KSIUFN.js";
import "./chunk-ANJ4JNKW.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
