import {
  main
} from "./chunk-3NHD446S.js";
export {
  main
};
