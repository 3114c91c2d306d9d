import {
  showReport
} from "./chunk-RICGYVXO.js";
export {
  showReport
};
