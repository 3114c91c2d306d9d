import {
  showReport
} from "./chunk-SFW4E65N.js";
export {
  showReport
};
