import {
  openSigning
} from "./chunk-KYLR4SEO.js";
import "./chunk-FXMQMQ3S.js";
import "./chunk-IMSSNEMI.js";
import "./chunk-XZPX4H3H.js";
import "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
