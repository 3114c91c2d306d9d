import {
  main
} from "./chunk-NZU2SG64.js";
export {
  main
};
