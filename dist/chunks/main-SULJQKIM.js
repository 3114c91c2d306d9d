import {
  main,
  mainWithin
} from "./chunk-QUG6G26X.js";
import "./chunk-J2XVS6BV.js";
import "./chunk-AZDPP2MY.js";
import "./chunk-3LWMIA65.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-GJ7EHPUS.js";
import "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
