import {
  main,
  mainWithin
} from "./chunk-AKTYNXBP.js";
import "./chunk-N4KQW7QH.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-3W33XJ3F.js";
import "./chunk-IIUF5VKQ.js";
import "./chunk-ZOGJPAID.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
