import {
  showReport
} from "./chunk-ZHI7YD33.js";
import "./chunk-XL3HGTTI.js";
import "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
