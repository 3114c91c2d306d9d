import {
  main,
  mainWithin
} from "./chunk-OV67DHCM.js";
export {
  main,
  mainWithin
};
