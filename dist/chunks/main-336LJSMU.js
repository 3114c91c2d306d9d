import {
  main
} from "./chunk-M7NRQOY6.js";
import "./chunk-4MZH3HVW.js";
import "./chunk-ZCGT3GVY.js";
import "./chunk-AZ77DAIP.js";
import "./chunk-5U2AF53P.js";
import "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
