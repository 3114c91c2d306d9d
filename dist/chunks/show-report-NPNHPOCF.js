import {
  showReport
} from "./chunk-OHEZZMOB.js";
import "./chunk-WREBOCMQ.js";
import "./chunk-SDOQZG4T.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
