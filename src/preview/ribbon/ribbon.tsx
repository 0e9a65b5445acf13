import type { RibbonAction, RibbonTab } from "./read-manifest";
import { RibbonMenu } from "./ribbon-menu";

interface RibbonProps {
  tab: RibbonTab;
  onPress: (action: RibbonAction) => void;
}

/** The add-in's own tab, as Excel would draw it from the manifest. */
export function Ribbon({ tab, onPress }: RibbonProps) {
  return (
    <div className="ribbon">
      <div className="ribbon-tab" id="ribbon-tab">
        {tab.label}
      </div>
      <div className="ribbon-groups" role="toolbar" aria-labelledby="ribbon-tab">
        {tab.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => {
                const { action } = button;
                if (action.kind === "menu")
                  return (
                    <RibbonMenu
                      key={button.id}
                      button={button}
                      items={action.items}
                      onPress={onPress}
                    />
                  );
                return (
                  <button
                    key={button.id}
                    id={button.id}
                    type="button"
                    title={button.tip}
                    onClick={() => onPress(action)}
                  >
                    <img src={button.icon} width={32} height={32} alt="" />
                    <span>{button.label}</span>
                  </button>
                );
              })}
            </div>
            <div className="ribbon-group-label">{group.label}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
