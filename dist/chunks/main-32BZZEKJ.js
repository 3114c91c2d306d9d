import {
  main
} from "./chunk-QZIX3MX6.js";
import "./chunk-XZPX4H3H.js";
import "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
