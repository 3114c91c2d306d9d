import {
  main,
  mainWithin
} from "./chunk-XRK6WCT2.js";
import "./chunk-7CWXENAU.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-SQTBOJTW.js";
import "./chunk-5GMZKVEM.js";
import "./chunk-K524NDWT.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  main,
  mainWithin
};
