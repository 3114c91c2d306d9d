import {
  showReport
} from "./chunk-77BCO7CD.js";
export {
  showReport
};
